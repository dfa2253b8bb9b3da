package cn.tongxin.exchange;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Text files whose rows, columns or letters are none. */
final class HostileTexts {
    private static final int NEARLY_A_FILE = 15 << 20;

    private HostileTexts() {}

    static Stream<Hostile> all() {
        return Stream.of(
                Hostile.text("zero bytes", "单位名称,服务日期\n\0\0\0\n", "sheet-type"),
                Hostile.text("one line of fifteen mebibytes", "x".repeat(NEARLY_A_FILE), "sheet-too-large"),
                Hostile.text(
                        "one row over many lines", "\"" + "x\n".repeat(NEARLY_A_FILE / 2) + "\"", "sheet-too-large"),
                Hostile.text("a million commas", ",".repeat(1_000_000), "sheet-too-large"),
                Hostile.text("twenty thousand columns", "a,".repeat(20_000), "sheet-too-large"),
                Hostile.text(
                        "a cell that no workbook holds",
                        "单位名称,服务日期\n" + "x".repeat(40_000),
                        "sheet-too-large",
                        "detail"),
                Hostile.text("brackets against the reader of names", "(".repeat(30_000) + ",服务日期\n", "detail"),
                Hostile.text("an open quote", "单位名称,服务日期\n\"x,2024-05-06\n", "sheet-open-quote", "detail"),
                Hostile.text("UTF-7", "+/v8-单位", "detail"),
                Hostile.text(
                        "UTF-32",
                        new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, 'a', 0, 0, 0, 'b', 0, 0, 0},
                        "sheet-type"),
                Hostile.text(
                        "UTF-16 cut in half",
                        new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'},
                        "sheet-type",
                        "detail"),
                Hostile.text(
                        "half characters",
                        new byte[] {(byte) 0xfe, (byte) 0xff, (byte) 0xd8, 0, 0, 'a'},
                        "sheet-type",
                        "detail"),
                Hostile.text("a web page", "<html><script>alert(1)</script><table></table></html>", "sheet-web-page"),
                Hostile.text(
                        "a picture with a script",
                        "<?xml version=\"1.0\"?><svg><script>alert(1)</script></svg>",
                        "sheet-web-page"),
                Hostile.text("a script in front of a picture", "GIF89a=1;alert(1)", "detail"),
                Hostile.text("a script", "#!/bin/sh\nrm -rf /\n", "detail"),
                Hostile.text("nothing but spaces", " ".repeat(100_000), "sheet-too-large"),
                Hostile.text("nothing but line ends", "\n".repeat(1_000_000), "detail"),
                Hostile.text(
                        "GB 18030 that is none",
                        "单位名称,服务日期\n".getBytes(StandardCharsets.UTF_16BE),
                        "sheet-type",
                        "detail"));
    }
}
