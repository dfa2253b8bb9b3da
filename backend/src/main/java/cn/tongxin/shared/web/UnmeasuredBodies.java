package cn.tongxin.shared.web;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.LongConsumer;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** A body that does not say how long it is gets counted while it is read. */
@Provider
public class UnmeasuredBodies implements ContainerRequestFilter {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @Inject
    BodyLimits limits;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null || !WITH_BODY.contains(request.getMethod())) {
            return;
        }
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        String path = request.getUriInfo().getPath();
        InputStream counted = new Counted(request.getEntityStream(), read -> limits.require(read, path, type));
        // The JSON parser would take our objection for a fault in the text, so what is small is read before.
        request.setEntityStream(BodyLimits.isForm(type) ? counted : new ByteArrayInputStream(counted.readAllBytes()));
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
