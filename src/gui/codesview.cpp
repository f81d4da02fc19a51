#include "gui/codesview.h"

#include "core/codes.h"
#include "core/match.h"
#include "gui/celltext.h"
#include "gui/clearbutton.h"
#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int codeRole = Qt::UserRole;     ///< the place in Codes::every()
constexpr int wordRole = Qt::UserRole + 1; ///< all that is looked in, folded
constexpr int textLines = 5;
} // namespace

CodesView::CodesView(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_text(new PlainText(textLines, maxShownText, this))
{
    setObjectName(u"codes"_s);
    m_find->setObjectName(u"findCode"_s);
    m_find->setPlaceholderText(tr("Find a code or a word"));
    m_find->setAccessibleName(m_find->placeholderText());
    addClearButton(*m_find);
    m_list->setObjectName(u"codeList"_s);
    m_list->setAccessibleName(tr("Codes"));
    m_list->setHeaderLabels({tr("Code"), tr("Word"), tr("Product")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_text->setObjectName(u"codeText"_s);
    m_text->setAccessibleName(tr("What the code means"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_text);
    fill();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->resizeColumnToContents(0);
    connect(m_find, &QLineEdit::textChanged, this, &CodesView::find);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CodesView::showCode);
}

void CodesView::lookFor(const QString &text)
{
    m_find->setText(text);
    m_find->setFocus();
}

void CodesView::fill()
{
    int place = 0;
    for (const Code &code : Codes::builtIn().every()) {
        auto *item = new QTreeWidgetItem(
            m_list, {QString::fromUtf8(code.code), spoken(code.word), QString::fromUtf8(code.product)});
        item->setIcon(0, drawnIcon(u"code-"_s + QString::fromUtf8(code.severity)));
        item->setData(0, codeRole, place++);
        const QStringList words{QString::fromUtf8(code.code), code.word.ko, code.word.en, code.word.ja,
                                spoken(code.meaning)};
        item->setData(0, wordRole, folded(words.join(u'\n')));
    }
}

void CodesView::find(const QString &text)
{
    const QByteArray wanted = folded(text.trimmed());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        auto *item = m_list->topLevelItem(row);
        item->setHidden(!item->data(0, wordRole).toByteArray().contains(wanted));
    }
}

void CodesView::showCode(const QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    const Code &code = Codes::builtIn().every()[item->data(0, codeRole).toInt()];
    m_text->showText(
        u"%1: %2\n%3"_s.arg(QString::fromUtf8(code.code), spoken(code.word), explanationOf(code)));
}
