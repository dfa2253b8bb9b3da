package cn.tongxin.exchange;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.sheet.CsvGuard;
import cn.tongxin.exchange.sheet.FileHead;
import cn.tongxin.exchange.sheet.WorkbookGuard;
import cn.tongxin.shared.attachment.Upload;
import cn.tongxin.shared.attachment.Uploads;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** Lets in what is a sheet and safe to open; the refusals tell its owner what to do. */
@ApplicationScoped
class SheetDoor {
    @Inject
    Uploads uploads;

    /** True for a workbook, false for a text file of values. */
    boolean isWorkbook(Upload upload) {
        try {
            return switch (FileHead.of(upload.content())) {
                case ZIP -> isSafeWorkbook(upload);
                case OLD_WORKBOOK -> throw refused("sheet-old");
                case ENCRYPTED -> throw refused("sheet-encrypted");
                case WEB_PAGE -> throw refused("sheet-web-page");
                case TEXT -> !isSafeText(upload);
                case OTHER -> throw refused("sheet-type");
            };
        } catch (IOException broken) {
            throw refused("file-unreadable");
        }
    }

    private boolean isSafeWorkbook(Upload upload) throws IOException {
        if (!uploads.isWorkbook(upload)) {
            throw refused("sheet-type");
        }
        requireNone(WorkbookGuard.objection(upload.content()));
        return true;
    }

    private static boolean isSafeText(Upload upload) throws IOException {
        requireNone(CsvGuard.objection(upload.content()));
        return true;
    }

    private static void requireNone(@Nullable String objection) {
        if (objection != null) {
            throw refused(objection);
        }
    }

    private static ProblemException refused(String code) {
        return ProblemException.field(ProblemType.INVALID_CONTENT, "file", code);
    }
}
