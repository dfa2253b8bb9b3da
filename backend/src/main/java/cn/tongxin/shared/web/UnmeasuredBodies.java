package cn.tongxin.shared.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** A file that does not say how long it is gets counted while it is read; every other body was counted when it arrived. */
@Provider
public class UnmeasuredBodies implements ContainerRequestFilter {
    @Inject
    BodyLimits limits;

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (BodyLimits.isForm(type) && request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
            String path = request.getUriInfo().getPath();
            request.setEntityStream(new Counted(request.getEntityStream(), read -> limits.require(read, path, type)));
        }
    }

    private static final class Counted extends FilterInputStream {
        private final LongConsumer limit;
        private long read;

        Counted(InputStream body, LongConsumer limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int some = super.read(target, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            limit.accept(read);
        }
    }
}
