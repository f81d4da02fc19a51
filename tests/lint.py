"""Runs clang-tidy and clazy over the sources that changed since they were last found clean.

usage: lint.py BUILD-FOLDER

What a file's verdict depends on is its own text, that of the project's headers it includes (as the compiler told
Ninja), the settings, and the tools; the digest of these is kept in the user's cache folder when a file is clean.
"""
import concurrent.futures
import hashlib
import os
import pathlib
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent
build = (root / sys.argv[1]).resolve()
cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "alimboard-lint"
clazy_checks = "level0,level1,level2,thread-with-slots"


def dependencies():
    """Source file -> the project's files that its object was made from."""
    found = {}
    deps = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    for block in deps.split("\n\n"):
        lines = [line.strip() for line in block.splitlines()]
        if not lines or ".cpp.o:" not in lines[0]:
            continue
        files = [pathlib.Path(build / line).resolve() for line in lines[1:] if line]
        own = [file for file in files if root in file.parents and build not in file.parents]
        sources = [file for file in own if file.suffix == ".cpp"]
        if sources:
            found[sources[0]] = sorted(own)
    return found


def digest(files, versions):
    summary = hashlib.sha256(versions)
    for file in [root / ".clang-tidy", *files]:
        summary.update(file.read_bytes())
        summary.update(b"\0")
    return summary.hexdigest()


def judge(source):
    """What the tools have to say about one source; empty: nothing."""
    said = []
    tidy = subprocess.run(["clang-tidy-14", "--quiet", "-p", build, source], capture_output=True, text=True)
    if tidy.returncode != 0:
        said.append(tidy.stdout + (tidy.stderr if not tidy.stdout else ""))
    clazy = subprocess.run(["clazy-standalone", "-p", build, f"-checks={clazy_checks}", source],
                           capture_output=True, text=True)
    noise = clazy.stdout + clazy.stderr
    findings = [line for line in noise.splitlines() if "[-Wclazy" in line and str(root) in line]
    if findings or clazy.returncode != 0:
        said.append("\n".join(findings) or noise)
    return "\n".join(said)


def main():
    versions = b""
    for tool in ("clang-tidy-14", "clazy-standalone"):
        versions += subprocess.run([tool, "--version"], capture_output=True, check=True).stdout
    versions += clazy_checks.encode() + pathlib.Path(__file__).read_bytes()
    cache.mkdir(parents=True, exist_ok=True)
    todo = []
    for source, files in sorted(dependencies().items()):
        if source.exists() and source.relative_to(root).parts[0] in ("packaging", "src"):
            stamp = cache / digest(files, versions)
            if not stamp.exists():
                todo.append((source, stamp))
    print(f"lint: {len(todo)} files to check", flush=True)
    broken = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for (source, stamp), said in zip(todo, pool.map(lambda item: judge(item[0]), todo)):
            if said:
                broken += 1
                print(f"== {source.relative_to(root)}\n{said}", flush=True)
            else:
                stamp.touch()
    if broken:
        sys.exit(f"lint: {broken} files have findings")


main()
