package cn.tongxin.exchange;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestResponse;

import cn.tongxin.shared.attachment.Download;

/**
 * A sheet on its way out.
 *
 * @param name of the file, with its ending
 */
public record SheetDownload(String name, String mediaType, StreamingOutput content) {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv; charset=UTF-8";

    RestResponse<StreamingOutput> answer() {
        return RestResponse.ResponseBuilder.ok(content)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(name))
                .build();
    }
}
