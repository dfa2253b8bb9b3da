package cn.tongxin.volunteer.document;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.attachment.Download;

@Path("/volunteers/{id}/record-list")
@Tag(name = "volunteers")
class RecordListResource {
    private static final String PDF = "application/pdf";

    @Inject
    RecordListService lists;

    @Inject
    RecordListPdf print;

    @GET
    @Produces(PDF)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary =
                    "打印志愿服务记录 · Print the approved records of one volunteer; each print has a number and a code of its own")
    public RestResponse<byte[]> printRecordList(@PathParam("id") UUID id, @BeanParam RecordListFilter filter) {
        RecordList list = lists.issue(id, filter);
        return RestResponse.ResponseBuilder.ok(print.of(list))
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("志愿服务记录-" + list.number() + ".pdf"))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
