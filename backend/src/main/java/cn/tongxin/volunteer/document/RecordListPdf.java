package cn.tongxin.volunteer.document;

import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import cn.tongxin.security.session.SessionSettings;
import cn.tongxin.shared.time.BusinessClock;

/** The record list on paper: A4, one row for each record, number and code at the end and the number on every page. */
@ApplicationScoped
class RecordListPdf {
    private static final String TITLE = "志愿服务记录";
    private static final String NOTE = "本记录按系统中已核定的志愿服务记录打印；所列记录如有作废或更正，核验结果为不符。";
    private static final List<String> HEADS = List.of("序号", "服务日期", "服务内容", "地点", "服务时长");
    private static final float[] WIDTHS = {7, 15, 44, 19, 15};
    private static final float MARGIN = 48;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Inject
    PrintFont font;

    @Inject
    SessionSettings addresses;

    byte[] of(RecordList list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(page, bytes).setPageEvent(new Foot(list.number()));
            page.addTitle(TITLE + " " + list.number());
            page.open();
            page.add(paragraph(TITLE, 20, Element.ALIGN_CENTER));
            head(list).forEach(line -> page.add(paragraph(line, 11, Element.ALIGN_LEFT)));
            page.add(table(list));
            end(list).forEach(line -> page.add(paragraph(line, 10, Element.ALIGN_LEFT)));
        }
        return bytes.toByteArray();
    }

    private static List<String> head(RecordList list) {
        return List.of(
                "单位：" + list.unit(),
                "志愿者编号：" + list.volunteer().number() + "　　姓名："
                        + list.volunteer().name(),
                "服务期间：" + list.from() + " 至 " + list.to());
    }

    private List<String> end(RecordList list) {
        return List.of(
                "合计：" + list.lines().size() + " 条，" + RecordList.duration(list.minutes()) + "（" + list.minutes()
                        + " 分钟）",
                "记录编号：" + list.number() + "　　打印时间："
                        + MINUTE.format(list.issuedAt().atZone(BusinessClock.ZONE)),
                "核验地址：" + addresses.publicAddress().orElse("") + "/verify/" + list.number(),
                "核验码：" + list.code().printed(),
                NOTE);
    }

    private PdfPTable table(RecordList list) {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setHeaderRows(1);
        HEADS.forEach(head -> table.addCell(cell(head)));
        int position = 0;
        for (RecordLine line : list.lines()) {
            position++;
            table.addCell(cell(String.valueOf(position)));
            table.addCell(cell(line.servedOn().toString()));
            table.addCell(cell(line.content()));
            table.addCell(cell(line.place() == null ? "" : line.place()));
            table.addCell(cell(RecordList.duration(line.minutes())));
        }
        return table;
    }

    private PdfPCell cell(String text) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font.size(10)));
        cell.setPadding(4);
        return cell;
    }

    private Paragraph paragraph(String text, float points, int alignment) {
        Paragraph paragraph = new Paragraph(text, font.size(points));
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(points / 2);
        return paragraph;
    }

    /** So that pages of different prints do not get mixed. */
    private final class Foot extends PdfPageEventHelper {
        private final String number;

        Foot(String number) {
            this.number = number;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    new Phrase(number + "　第 " + writer.getPageNumber() + " 页", font.size(9)),
                    PageSize.A4.getWidth() / 2,
                    MARGIN / 2,
                    0);
        }
    }
}
