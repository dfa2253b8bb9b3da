package cn.tongxin.exchange;

import jakarta.ws.rs.core.StreamingOutput;

import cn.tongxin.shared.Streamed;
import cn.tongxin.shared.workbook.TableSheet;

/**
 * A sheet on its way out.
 *
 * @param name of the file, with its ending
 */
public record SheetDownload(String name, String mediaType, StreamingOutput content) implements Streamed {
    static final String XLSX = TableSheet.XLSX;
    static final String CSV = "text/csv; charset=UTF-8";

    @Override
    public SheetDownload with(StreamingOutput other) {
        return new SheetDownload(name, mediaType, other);
    }
}
