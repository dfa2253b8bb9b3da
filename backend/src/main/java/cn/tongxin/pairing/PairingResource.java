package cn.tongxin.pairing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/pairings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairings")
@Once
class PairingResource {
    @Inject
    PairingService pairings;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出结对 · List pairings")
    public Page<PairingView> listPairings(@BeanParam PairingFilter filter, @BeanParam PageQuery page) {
        return pairings.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看结对 · Read one pairing")
    public PairingView getPairing(@PathParam("id") UUID id) {
        return pairings.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "提出结对 · Propose a pairing")
    @APIResponseSchema(value = PairingView.class, responseCode = "201")
    public PairingView createPairing(@NotNull @Valid EnterPairing content) {
        return pairings.propose(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "修改待确认的结对 · Change a proposed pairing")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterPairing.class)))
    public PairingView changePairing(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return pairings.change(id, ifMatch, patch);
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "确认结对 · The other side confirms; it holds from then on")
    public PairingView confirmPairing(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return pairings.confirm(id, ifMatch);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "结束结对 · End a pairing with a reason")
    public PairingView endPairing(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndPairing content) {
        return pairings.end(id, ifMatch, content);
    }
}
