package cn.tongxin.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import cn.tongxin.shared.attachment.Download;

/**
 * Sends a sheet as a file. A stream in a response would not do where an operation has more than one media type: the
 * framework then looks for a writer of the response, and writes texts as what they are called.
 */
@Provider
public class SheetDownloadWriter implements MessageBodyWriter<SheetDownload> {
    @Override
    public boolean isWriteable(Class<?> type, Type declared, Annotation[] annotations, MediaType mediaType) {
        return type == SheetDownload.class;
    }

    @Override
    public void writeTo(
            SheetDownload sheet,
            Class<?> type,
            Type declared,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, sheet.mediaType());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(sheet.name()));
        sheet.content().write(out);
    }
}
