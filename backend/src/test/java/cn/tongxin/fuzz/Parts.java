package cn.tongxin.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import cn.tongxin.testing.Samples;

/** Forms with a file in them, sound and broken. */
final class Parts {
    static final String TYPE = "multipart/form-data; boundary=part-of-a-form";
    private static final String EDGE = "--part-of-a-form";

    private final Chance chance;

    Parts(Chance chance) {
        this.chance = chance;
    }

    byte[] form() {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        int many = chance.in100(90) ? 1 : chance.below(4);
        for (int i = 0; i < many; i++) {
            form.writeBytes((EDGE + "\r\n" + head() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            form.writeBytes(content());
            form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        form.writeBytes((EDGE + (chance.in100(95) ? "--\r\n" : "")).getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private String head() {
        String field = chance.in100(90) ? "file" : chance.of("", "File", "x", "file\"; name=\"y");
        String name = chance.in100(60)
                ? chance.of("表.csv", "a.xlsx", "b.pdf", "c.png", "d.docx")
                : chance.of(Hostile.TEXTS).replaceAll("[\r\n\"]|[\\ud800-\\udfff]", "_");
        String type = chance.of("application/octet-stream", "text/csv", "application/pdf", "x", "text/html; charset=x");
        return chance.in100(95)
                ? "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: "
                        + type
                : chance.of("", "Content-Disposition: form-data", "X: y", "Content-Disposition: form-data; name=file");
    }

    private byte[] content() {
        return switch (chance.below(9)) {
            case 0 -> Samples.pdf("a" + chance.below(1000));
            case 1 -> Samples.xlsx();
            case 2 -> Samples.docx();
            case 3 -> Samples.png();
            case 4 -> chance.bytes(chance.below(2000));
            case 5 -> new byte[0];
            case 6 -> sheet().getBytes(Charset.forName("GB18030"));
            case 7 -> sheet().getBytes(StandardCharsets.UTF_16LE);
            default -> sheet().getBytes(StandardCharsets.UTF_8);
        };
    }

    private String sheet() {
        StringBuilder sheet = new StringBuilder("单位,服务日期,人数,服务时长（小时）,服务内容\n");
        int rows = chance.below(6);
        for (int i = 0; i < rows; i++) {
            for (int column = 0; column < 5; column++) {
                sheet.append(column == 0 ? "" : ",").append(cell());
            }
            sheet.append(chance.of("\n", "\r\n", "\r"));
        }
        return sheet.toString();
    }

    private String cell() {
        String cell = chance.of(
                chance.of(Hostile.TEXTS),
                chance.of(Hostile.DAYS),
                chance.of(Hostile.NUMBERS),
                "2024-05-06",
                "2",
                "1小时30分",
                "一小时",
                "2024年5月6日");
        return chance.in100(80) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
