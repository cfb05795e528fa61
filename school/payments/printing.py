"""Receipts on paper: one small page with a code that leads to the receipt's public page."""

from collections.abc import Iterable, Sequence
from functools import cache
from io import BytesIO
from itertools import chain
from pathlib import Path
from xml.sax.saxutils import escape

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A6
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, KeepInFrame, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from school.common.money import shown_money
from school.payments.models import Receipt

FONTS = Path(__file__).parent / "fonts"
PLAIN, STRONG = "Inter-Regular", "Inter-SemiBold"
GREY, LINE = HexColor("#6b7280"), HexColor("#e5e7eb")
MARGIN, QR = 9 * mm, 30 * mm
WIDTH, HEIGHT = A6[0] - 2 * MARGIN, A6[1] - 2 * MARGIN
ROW = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
    ]
)


def receipts_pdf(receipts: Sequence[tuple[Receipt, str]], *, school: str) -> bytes:
    """Receipts with their addresses as one PDF, a page for each; at least one."""
    made = BytesIO()
    document = SimpleDocTemplate(
        made, pagesize=A6, title=title_of(receipts[0][0]), author=school, leftMargin=MARGIN, rightMargin=MARGIN,
        topMargin=MARGIN, bottomMargin=MARGIN,
    )  # fmt: skip
    pages = ((page_of(receipt, school, address), PageBreak()) for receipt, address in receipts)
    document.build([*chain.from_iterable(pages)])
    return made.getvalue()


def title_of(receipt: Receipt) -> str:
    """What the receipt is called."""
    return _("Receipt № %(number)s") % {"number": receipt.pk}


def page_of(receipt: Receipt, school: str, address: str) -> Flowable:
    """What stands on the receipt, shrunk to one page."""
    title = title_of(receipt)
    content = [text(school, 12, strong=True), Spacer(0, 2 * mm), text(title, 10), Spacer(0, 3 * mm)]
    content += [facts(lines(receipt)), Spacer(0, 4 * mm), qr_code(address), text(_("Is it genuine?"), 7, grey=True)]
    return KeepInFrame(WIDTH, HEIGHT, [*content, text(address, 6, grey=True)], mode="shrink")


def lines(receipt: Receipt) -> Iterable[tuple[str, str]]:
    """What the receipt says, with its labels; without those that are empty."""
    payment = receipt.payment
    paid_at = timezone.localtime(payment.paid_at or receipt.created_at)
    said = (
        (_("Student"), str(payment.student)),
        (_("For"), str(payment.group or payment.course or "")),
        (_("Amount"), shown_money(payment.amount, payment.currency)),
        (_("Paid on"), date_format(paid_at, "SHORT_DATETIME_FORMAT")),
        (_("Method"), str(payment.get_payment_method_display())),
        (_("Reference"), payment.transaction_id or ""),
        (_("Received by"), str(receipt.issued_by or "")),
    )
    return (line for line in said if line[1])


def facts(said: Iterable[tuple[str, str]]) -> Table:
    """Labels beside what they stand for."""
    rows = [(text(label, 8, grey=True), text(value, 9, strong=True)) for label, value in said]
    return Table(rows, colWidths=(WIDTH * 0.34, WIDTH * 0.66), style=ROW)


def text(words: str, size: float, *, strong: bool = False, grey: bool = False) -> Paragraph:
    """A paragraph; whatever people have typed is text, never markup."""
    use_fonts()
    font = STRONG if strong else PLAIN
    style = ParagraphStyle(font, fontName=font, fontSize=size, leading=size * 1.3, splitLongWords=1)
    if grey:
        style.textColor = GREY
    return Paragraph(escape(words), style)


def qr_code(address: str) -> Flowable:
    """The address as a QR code."""
    code = QrCodeWidget(address, barLevel="M")
    left, bottom, right, top = code.getBounds()
    drawing = Drawing(QR, QR, transform=[QR / (right - left), 0, 0, QR / (top - bottom), 0, 0])
    drawing.add(code)
    return drawing


@cache
def use_fonts() -> None:
    """Let PDFs use our two fonts: those of PDF itself have no Cyrillic and no Uzbek letters."""
    for name in (PLAIN, STRONG):
        registerFont(TTFont(name, FONTS / f"{name}.ttf"))
