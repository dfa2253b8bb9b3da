package cn.tongxin.briefing;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/briefings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "briefings")
@Once
class BriefingResource {
    @Inject
    BriefingService briefings;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR})
    @Operation(summary = "列出情况汇报 · List briefings")
    public Page<BriefingSummary> listBriefings(@BeanParam BriefingFilter filter, @BeanParam PageQuery page) {
        return briefings.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR})
    @Operation(summary = "查看情况汇报 · Read one briefing, its figures counted now")
    public BriefingView getBriefing(@PathParam("id") UUID id) {
        return briefings.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "起草情况汇报 · Draft a briefing")
    @APIResponseSchema(value = BriefingView.class, responseCode = "201")
    public BriefingView createBriefing(@NotNull @Valid WriteBriefing content) {
        return briefings.write(content);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "删除情况汇报草稿 · Delete a draft")
    public void deleteBriefing(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        briefings.delete(id, ifMatch);
    }
}
