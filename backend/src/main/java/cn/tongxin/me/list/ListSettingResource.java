package cn.tongxin.me.list;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

import io.quarkus.security.Authenticated;

@Path("/me/lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
class ListSettingResource {
    @Inject
    ListSettingService settings;

    @GET
    @Authenticated
    @Operation(summary = "本人的列表设置 · How one looks at lists: columns and saved views")
    public Page<ListSettingView> listListSettings(@BeanParam PageQuery page) {
        return settings.list(page);
    }

    @PUT
    @Path("/{list}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(summary = "保存本人的列表设置 · Keep how one looks at a list; needs If-Match once it is there")
    public ListSettingView setList(
            @PathParam("list") String list,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetList content) {
        return settings.set(list, ifMatch, content);
    }
}
