package cn.tongxin.volunteer.document;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verifications")
class VerificationResource {
    @Inject
    RecordListService lists;

    @GET
    @Path("/{number}")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "核验打印的志愿服务记录 · Whether a print holds; for everybody, and it tells nothing else")
    public VerificationView verifyRecordList(
            @PathParam("number") String number,
            @Parameter(description = "核验码 · the code that is printed") @QueryParam("code") @Nullable String code,
            @QueryParam("minutes") @Nullable Integer minutes) {
        return new VerificationView(lists.matches(number, code, minutes));
    }
}
