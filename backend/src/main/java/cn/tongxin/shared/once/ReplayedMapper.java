package cn.tongxin.shared.once;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the first answer again. */
public class ReplayedMapper {
    static final String HEADER = "Idempotency-Replayed";

    @ServerExceptionMapper
    public Response again(Replayed replayed) {
        Answer answer = replayed.answer();
        Response.ResponseBuilder again = Response.status(answer.status()).header(HEADER, true);
        answer.headers().forEach(again::header);
        if (answer.body() != null) {
            again.type(MediaType.APPLICATION_JSON).entity(answer.body());
        }
        return again.build();
    }
}
