package cn.tongxin.activity.venue;

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

@Path("/venues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "venues")
@Once
class VenueResource {
    @Inject
    VenueService venues;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "列出场地 · List venues")
    public Page<VenueView> listVenues(@BeanParam VenueFilter filter, @BeanParam PageQuery page) {
        return venues.list(filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "新增场地 · Create a venue")
    @APIResponseSchema(value = VenueView.class, responseCode = "201")
    public VenueView createVenue(@NotNull @Valid EnterVenue content) {
        return venues.create(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "修改场地 · Change a venue")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterVenue.class)))
    public VenueView changeVenue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return venues.change(id, ifMatch, patch);
    }
}
