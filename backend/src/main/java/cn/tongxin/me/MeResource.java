package cn.tongxin.me;

import java.util.TreeSet;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.organization.OrganizationView;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.security.Authenticated;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
class MeResource {
    @Inject
    CurrentUser user;

    @Inject
    CurrentScope scope;

    @Inject
    OrganizationService organizations;

    @Inject
    AllianceService alliances;

    @Inject
    BusinessClock clock;

    @GET
    @Authenticated
    @Operation(summary = "当前用户 · Who is calling")
    public MeView getMe() {
        UUID organization = user.organizationId().orElse(null);
        return new MeView(
                user.id(),
                user.name(),
                new TreeSet<>(user.roles()),
                new TreeSet<>(user.scopes()),
                organization,
                name(organization),
                new TreeSet<>(scope.get().own()),
                alliances.ledBy(scope.get().own(), clock.today()).stream()
                        .map(alliance -> new MeView.LedAlliance(alliance.id(), alliance.name()))
                        .toList());
    }

    private @Nullable String name(@Nullable UUID organization) {
        return organization == null
                ? null
                : organizations
                        .find(organization)
                        .map(OrganizationView::shortName)
                        .orElse(null);
    }
}
