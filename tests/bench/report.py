"""What the benches found: printed as it comes, and as the table of docs/benchmarks.md."""
import os
import pathlib
import platform
import statistics
import subprocess

HEAD = """# Benchmarks

Written by `./dev bench`; nothing in it was typed by a person. Each case runs {rounds} times, in turn with its yardstick,
on data that `alimboard send` makes from a seed. A figure is the median, in brackets the least and the most; one without
brackets is of a single run. Machines are noisy: the ratio is what can be compared.

- Machine: {cpu}, {cores} cores, {memory}, {system}
- Commit: {commit}
- Again: `./dev bench` for all, `./dev bench NAME --rows 1000000` for one case; the names are the headings.
{left_out}"""


def figure(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.1f}"


def spread(values):
    middle = figure(statistics.median(values))
    return f"{middle} ({figure(min(values))} to {figure(max(values))})" if len(values) > 1 else middle


class Report:
    """Lines of: what was measured, ours, the yardstick's, the ratio of the two medians, what is wanted of it."""

    def __init__(self):
        self.sections = []
        self.left_out = []

    def leave_out(self, why):
        """Something that no case measures this time."""
        self.left_out.append(why)
        print(why, flush=True)

    def section(self, name, sentence):
        self.sections.append((name, " ".join(sentence.split()), []))

    def add(self, what, unit, ours, wanted, yardstick="", theirs=()):
        """Values of ours and theirs are of the rounds, in the unit. wanted: a sentence."""
        ratio = f"{statistics.median(ours) / statistics.median(theirs):.2f}" if theirs else ""
        line = (what, f"{spread(ours)} {unit}", f"{yardstick}: {spread(theirs)}" if theirs else yardstick, ratio, wanted)
        self.sections[-1][2].append(line)
        print(f"{what}: {line[1]}" + (f"; {line[2]}" if line[2] else "") + (f"; ratio {ratio}" if ratio else "")
              + (f" (wanted {wanted})" if wanted else ""), flush=True)

    def skip(self, why):
        self.sections[-1][2].append((why, "", "", "", ""))
        print(f"{self.sections[-1][0]}: skipped, {why}", flush=True)

    def write(self, path, rounds):
        text = HEAD.format(rounds=rounds, left_out="".join(f"- {why}.\n" for why in self.left_out), **machine())
        for name, sentence, lines in self.sections:
            text += f"\n## {name}\n\n{sentence}\n\n| case | AlimBoard | yardstick | ratio | wanted |\n|---|---|---|---|---|\n"
            text += "".join("| " + " | ".join(line) + " |\n" for line in lines)
        pathlib.Path(path).write_text(text)


def field(path, name):
    found = [line.split(":", 1)[1].strip() for line in pathlib.Path(path).read_text().splitlines() if line.startswith(name)]
    return found[0] if found else "unknown"


def machine():
    release = platform.freedesktop_os_release()
    commit = subprocess.run(["git", "log", "-1", "--format=%h of %cs"], capture_output=True, text=True).stdout.strip()
    changed = subprocess.run(["git", "status", "--porcelain", "-uno"], capture_output=True, text=True).stdout.strip()
    return {"cpu": field("/proc/cpuinfo", "model name"), "cores": os.cpu_count(),
            "memory": f"{int(field('/proc/meminfo', 'MemTotal').split()[0]) / 1024 / 1024:.0f} GiB",
            "system": release.get("PRETTY_NAME", platform.system()),
            "commit": (commit or "unknown") + (", with changes" if changed else "")}


report = Report()
