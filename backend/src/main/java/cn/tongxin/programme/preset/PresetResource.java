package cn.tongxin.programme.preset;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import cn.tongxin.programme.ProgrammeView;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;

@Path("/programme-presets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Once
class PresetResource {
    @Inject
    Presets presets;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.AUDITOR})
    @Operation(summary = "方案模板 · Rule sets to start a programme from")
    public List<ProgrammePreset> listProgrammePresets() {
        return presets.list();
    }

    @POST
    @Path("/{code}/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "按模板新建年度方案 · Start a draft programme from a preset, with the activity kinds it needs")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public ProgrammeView adoptProgrammePreset(@PathParam("code") String code, @NotNull @Valid AdoptPreset content) {
        return presets.adopt(code, content);
    }
}
