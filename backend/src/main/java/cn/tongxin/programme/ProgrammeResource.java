package cn.tongxin.programme;

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

@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Once
class ProgrammeResource {
    @Inject
    ProgrammeService programmes;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "列出年度方案 · List")
    public Page<ProgrammeSummary> listProgrammes(@BeanParam ProgrammeFilter filter, @BeanParam PageQuery page) {
        return programmes.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "查看年度方案 · Read one")
    public ProgrammeView getProgramme(@PathParam("id") UUID id) {
        return programmes.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "新增年度方案 · Create")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public ProgrammeView createProgramme(@NotNull @Valid EnterProgramme content) {
        return programmes.create(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "修改年度方案 · Change")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterProgramme.class)))
    public ProgrammeView changeProgramme(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return programmes.change(id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "删除从未发布的方案 · Delete a programme that was never published, with what was drafted in it")
    public void deleteProgramme(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        programmes.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "发布年度方案 · Publish, frozen from then on (R-20)")
    public ProgrammeView publishProgramme(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return programmes.publish(id, ifMatch);
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "年度方案的各个版本 · All versions of a programme, latest first")
    public List<ProgrammeVersionView> listProgrammeVersions(@PathParam("id") UUID id) {
        return programmes.versions(id);
    }

    @POST
    @Path("/{id}/new-version")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "起草新版本 · Begin a new version; the one in force stays frozen (R-20)")
    public ProgrammeView beginProgrammeVersion(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewVersion content) {
        return programmes.newVersion(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/discard-draft")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "放弃起草中的新版本 · Discard the new version that was begun")
    public ProgrammeView discardProgrammeDraft(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return programmes.discardDraft(id, ifMatch);
    }

    @POST
    @Path("/{id}/copy")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "沿用到新年度 · Make next year's programme out of this one, alliances and pairings included")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public ProgrammeView copyProgramme(@PathParam("id") UUID id, @NotNull @Valid CopyProgramme content) {
        return programmes.copy(id, content);
    }
}
