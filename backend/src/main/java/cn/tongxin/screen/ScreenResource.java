package cn.tongxin.screen;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/screens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "screens")
@Once
class ScreenResource {
    @Inject
    ScreenService screens;

    @Inject
    ScreenFigures figures;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "列出本人设置的大屏 · List the screens that one keeps")
    public Page<ScreenView> listScreens(@BeanParam PageQuery page) {
        return screens.list(page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "设置大屏，密钥只在应答中出现一次 · Set up a screen; its key is in this answer only")
    @APIResponseSchema(value = ScreenView.class, responseCode = "201")
    public ScreenView createScreen(@NotNull @Valid EnterScreen content) {
        return screens.create(content);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF})
    @Operation(summary = "撤下大屏 · Take a screen down; its address is dead from the next look on")
    public void deleteScreen(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        screens.delete(id, ifMatch);
    }

    @GET
    @Path("/shown")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "大屏内容 · What the screen with that key shows; for everybody who holds it")
    public ScreenFiguresView showScreen(
            @Parameter(description = "大屏密钥 · the key of the screen") @HeaderParam("X-Screen-Key") @Nullable
                    String key) {
        return figures.shown(key);
    }
}
