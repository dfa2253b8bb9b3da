package cn.tongxin.exchange;

import jakarta.ws.rs.core.StreamingOutput;

/**
 * A sheet on its way out.
 *
 * @param name of the file, with its ending
 */
public record SheetDownload(String name, String mediaType, StreamingOutput content) {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv; charset=UTF-8";
}
