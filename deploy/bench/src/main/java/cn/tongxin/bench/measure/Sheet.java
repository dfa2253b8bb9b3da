package cn.tongxin.bench.measure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import cn.tongxin.bench.Sites;

/** A sheet of volunteer records, and the least that it takes to get it into the database. */
public final class Sheet {
    private static final int AT_ONCE = 1_000;
    private static final String NAME = "单位 ";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<String> HEADER = List.of("单位", "服务日期", "服务人数", "服务时长（分钟）", "服务内容", "服务地点");

    private Sheet() {}

    public static byte[] of(int rows, String mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
            }
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, NAME + row % 100);
                sheet.value(row, 1, FIRST.plusDays(row % 360).toString());
                sheet.value(row, 2, 1 + row % 20);
                sheet.value(row, 3, 30 + row % 8 * 15);
                sheet.value(row, 4, "清理河道 " + mark + " " + row);
                sheet.value(row, 5, "柯村");
            }
        }
        return bytes.toByteArray();
    }

    /** Reads the sheet and writes its rows as they are. */
    static void writeBare(byte[] sheet, Sites.Filled filled) throws SQLException, IOException {
        List<UUID> organizations = filled.town().organizations();
        try (Connection database = filled.site().likeTheApplication();
                PreparedStatement insert = database.prepareStatement("""
                        insert into volunteer_record (id, version, created_at, updated_at, organization_id, headcount,
                          served_on, minutes, content, place, status, waiting, entered_by, entered_by_name, submitted_at,
                          external_id, source_system)
                        values (?, 0, now(3), now(3), ?, ?, ?, ?, ?, ?, 'SUBMITTED', true, 'bare', '联络员', now(3), ?, 'bare')""");
                ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                var rows = workbook.getFirstSheet().openStream()) {
            database.setAutoCommit(false);
            List<Row> chunk = new ArrayList<>();
            for (Row row : (Iterable<Row>) rows.skip(1)::iterator) {
                chunk.add(row);
                if (chunk.size() == AT_ONCE) {
                    write(chunk, organizations, insert);
                }
            }
            write(chunk, organizations, insert);
        }
    }

    private static void write(List<Row> chunk, List<UUID> organizations, PreparedStatement insert) throws SQLException {
        for (Row row : chunk) {
            insert.setBytes(1, bytes(UUID.randomUUID()));
            insert.setBytes(
                    2,
                    bytes(organizations.get(Integer.parseInt(row.getCellText(0).substring(NAME.length())))));
            insert.setInt(3, Integer.parseInt(row.getCellText(2)));
            insert.setDate(4, Date.valueOf(row.getCellText(1)));
            insert.setInt(5, Integer.parseInt(row.getCellText(3)));
            insert.setString(6, row.getCellText(4));
            insert.setString(7, row.getCellText(5));
            insert.setString(8, row.getCellText(4));
            insert.addBatch();
        }
        insert.executeBatch();
        insert.getConnection().commit();
        chunk.clear();
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
