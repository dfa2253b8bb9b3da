package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.web.MergePatch;

@Path("/alliances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alliances")
@Once
class AllianceResource {
    @Inject
    AllianceService alliances;

    @Inject
    MemberService members;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "列出联盟 · List")
    public Page<AllianceView> listAlliances(@BeanParam AllianceFilter filter, @BeanParam PageQuery page) {
        return alliances.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "查看联盟 · Read one")
    public AllianceView getAlliance(@PathParam("id") UUID id, @QueryParam("on") @Nullable LocalDate on) {
        return alliances.get(id, on);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "新增联盟 · Create")
    @APIResponseSchema(value = AllianceView.class, responseCode = "201")
    public AllianceView createAlliance(@NotNull @Valid EnterAlliance content) {
        return alliances.create(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "修改联盟 · Change")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterAlliance.class)))
    public AllianceView changeAlliance(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return alliances.change(id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "删除从无成员的联盟 · Delete an alliance that nobody was ever in")
    public void deleteAlliance(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        alliances.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/change-lead")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "更换片长单位 · Hand the lead over from a day on; answers who is in the alliance then")
    public List<MemberView> changeAllianceLead(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ChangeLead content) {
        return members.changeLead(id, ifMatch, content);
    }
}
