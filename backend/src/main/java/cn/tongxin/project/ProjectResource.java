package cn.tongxin.project;

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

@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects")
@Once
class ProjectResource {
    @Inject
    ProjectService projects;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出领办项目 · List projects")
    public Page<ProjectView> listProjects(@BeanParam ProjectFilter filter, @BeanParam PageQuery page) {
        return projects.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看领办项目 · Read one project")
    public ProjectView getProject(@PathParam("id") UUID id) {
        return projects.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "登记领办项目 · Enter a project under a pairing")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    public ProjectView createProject(@NotNull @Valid EnterProject content) {
        return projects.create(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "修改进行中的项目、勾选节点 · Change a running project, tick its milestones")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterProject.class)))
    public ProjectView changeProject(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return projects.change(id, ifMatch, patch);
    }

    @POST
    @Path("/{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "完成项目 · Complete a project with its result; frozen from then on")
    public ProjectView completeProject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CompleteProject content) {
        return projects.complete(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/stop")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "终止项目 · Stop a project with a reason; frozen from then on")
    public ProjectView stopProject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StopProject content) {
        return projects.stop(id, ifMatch, content);
    }
}
