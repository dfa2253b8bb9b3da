package cn.tongxin.organization;

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

@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
@Once
class OrganizationResource {
    @Inject
    OrganizationService organizations;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "列出单位 · List")
    public Page<OrganizationView> listOrganizations(@BeanParam OrganizationFilter filter, @BeanParam PageQuery page) {
        return organizations.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "查看单位 · Read one")
    public OrganizationView getOrganization(@PathParam("id") UUID id) {
        return organizations.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "新增单位 · Create")
    @APIResponseSchema(value = OrganizationView.class, responseCode = "201")
    public OrganizationView createOrganization(@NotNull @Valid EnterOrganization content) {
        return organizations.create(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "修改单位 · Change")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterOrganization.class)))
    public OrganizationView changeOrganization(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return organizations.change(id, ifMatch, patch);
    }

    @POST
    @Path("/{id}/rename")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "单位更名 · Another name from a day on; earlier days keep the former one")
    public OrganizationView renameOrganization(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RenameOrganization content) {
        return organizations.rename(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "撤销单位 · Close; its memberships and pairings end with it, its records stay")
    public OrganizationView closeOrganization(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CloseOrganization content) {
        return organizations.close(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/reopen")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "撤回撤销 · Take back a closing that was a mistake")
    public OrganizationView reopenOrganization(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return organizations.reopen(id, ifMatch);
    }

    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "并入其他单位 · Merge into another, which sees and finishes what was left")
    public OrganizationView mergeOrganization(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MergeOrganization content) {
        return organizations.merge(id, ifMatch, content);
    }
}
