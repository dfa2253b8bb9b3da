package cn.tongxin.shared.attachment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "年度总结.pdf, PDF, 年度总结.pdf",
        "照片.PNG, PNG, 照片.PNG",
        "照片.jpeg, JPEG, 照片.jpeg",
        "照片.png, JPEG, 照片.jpg",
        "协议.doc, DOCX, 协议.docx",
        "setup.exe, PDF, setup.pdf",
        "会议纪要v1.2, PDF, 会议纪要v1.2.pdf",
        "../../etc/passwd, PDF, passwd.pdf",
        "C:\\Users\\王\\桌面\\台账.xlsx, XLSX, 台账.xlsx",
        "a\u202Efdp.exe, PDF, afdp.pdf",
        "'  a   b\u3000c .pdf', PDF, a b c.pdf",
        ".htaccess, PNG, htaccess.png",
        ".pdf, PDF, pdf.pdf",
        "'. .', OFD, 附件.ofd",
        "'', PDF, 附件.pdf",
        "𠮷田𪚥.pdf, PDF, 𠮷田𪚥.pdf",
        "CON.pdf, PDF, _CON.pdf",
        "nul.tar.pdf, PDF, _nul.tar.pdf",
        "console.pdf, PDF, console.pdf",
        "Cafe\u0301.pdf, PDF, Caf\u00e9.pdf",
    })
    void aNameIsKeptWithoutWhatMisleads(String given, FileType type, String kept) {
        assertThat(FileNames.kept(given, type)).isEqualTo(kept);
    }

    @Test
    void signsThatNoFileSystemOrReaderWantsAreTakenOut() {
        assertThat(FileNames.kept("a\u200B\u0000\r\nb\u2028.pdf", FileType.PDF)).isEqualTo("ab.pdf");
        assertThat(FileNames.kept("a<b>:\"c\"|?*.pdf", FileType.PDF)).isEqualTo("a_b___c____.pdf");
    }

    @Test
    void aFileWithoutANameGetsOne() {
        assertThat(FileNames.kept(null, FileType.WEBP)).isEqualTo("附件.webp");
    }

    @Test
    void aLongNameIsCutBeforeItsEnding() {
        assertThat(FileNames.kept("长".repeat(300) + ".docx", FileType.DOCX)).isEqualTo("长".repeat(95) + ".docx");
        assertThat(FileNames.kept("𠮷".repeat(300) + ".pdf", FileType.PDF)).isEqualTo("𠮷".repeat(96) + ".pdf");
    }
}
