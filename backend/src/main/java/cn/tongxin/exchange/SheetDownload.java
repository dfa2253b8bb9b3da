package cn.tongxin.exchange;

import jakarta.ws.rs.core.StreamingOutput;

import cn.tongxin.shared.Streamed;

/**
 * A sheet on its way out.
 *
 * @param name of the file, with its ending
 */
public record SheetDownload(String name, String mediaType, StreamingOutput content) implements Streamed {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv; charset=UTF-8";

    @Override
    public SheetDownload with(StreamingOutput other) {
        return new SheetDownload(name, mediaType, other);
    }
}
