package cn.tongxin.alliance;

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

@Path("/alliances/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alliances")
@Once
class MemberResource {
    @Inject
    MemberService members;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "列出联盟成员 · List members, past ones included")
    public Page<MemberView> listMembers(
            @PathParam("id") UUID id, @BeanParam MemberFilter filter, @BeanParam PageQuery page) {
        return members.list(id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "加入联盟 · Add a member (R-03)")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public MemberView addMember(@PathParam("id") UUID id, @NotNull @Valid EnterMember content) {
        return members.add(id, content);
    }

    @PATCH
    @Path("/{memberId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "更正成员 · Correct a membership, or end it")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterMember.class)))
    public MemberView changeMember(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull MergePatch patch) {
        return members.change(id, memberId, ifMatch, patch);
    }

    @DELETE
    @Path("/{memberId}")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "撤销尚未开始的成员关系 · Take back a membership that has not begun, or of a draft programme")
    public void deleteMember(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        members.delete(id, memberId, ifMatch);
    }

    @POST
    @Path("/{memberId}/turn")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "自某日起调整职责或联盟 · Another role or alliance from a day on; what was before stays")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public MemberView turnMember(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TurnMember content) {
        return members.turn(id, memberId, ifMatch, content);
    }
}
