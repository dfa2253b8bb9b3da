package cn.tongxin.apiclient;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.keycloak.IdentityAdmin;
import cn.tongxin.security.keycloak.IdentityProvider;
import cn.tongxin.security.keycloak.IdentityUnavailable;
import cn.tongxin.shared.Secret;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;

/**
 * Clients of agencies. Making one and rotating its secret need the identity provider, so they are no unit of work but a
 * row of steps; all else needs our tables only.
 */
@ApplicationScoped
public class ApiClientService {
    private static final Logger LOG = Logger.getLogger(ApiClientService.class);

    @Inject
    ApiClientDirectory directory;

    @Inject
    ApiClientDesk desk;

    @Inject
    Credentials credentials;

    @Inject
    IdentityProvider identity;

    @Inject
    ApiClientSettings settings;

    @Inject
    MergePatch.Applier patches;

    public Page<ApiClientView> list(ApiClientFilter filter, PageQuery page) {
        return directory.list(filter, page);
    }

    public ApiClientView get(UUID id) {
        return directory.get(id);
    }

    public ApiClientView create(EnterApiClient content) {
        desk.check(content);
        return issued(settings.overlap(), content.name(), clientId -> desk.open(content, clientId));
    }

    public ApiClientView rotate(UUID id, @Nullable String ifMatch, @Nullable RotateApiClient wish) {
        String name = desk.require(id, ifMatch).name();
        boolean atOnce = wish != null && Boolean.TRUE.equals(wish.atOnce());
        return issued(
                atOnce ? Duration.ZERO : settings.overlap(), name, clientId -> desk.openFurther(id, ifMatch, clientId));
    }

    public ApiClientView adopt(AdoptApiClient content) {
        desk.check(content.content());
        desk.checkAdopted(content.clientId());
        boolean service = available(() -> identity.signIn().isService(content.clientId()));
        new FieldChecks().refuseIf(!service, "clientId", "not-a-service").done();
        return get(desk.adopt(content.content(), content.clientId()));
    }

    @UnitOfWork
    public ApiClientView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        ApiClient client = desk.require(id, ifMatch);
        client.fill(patches.apply(patch, client.terms(), EnterApiClientTerms.class));
        return saved(id);
    }

    public ApiClientView grant(UUID id, @Nullable String ifMatch, GrantScopes wish) {
        desk.grant(id, ifMatch, wish);
        return get(id);
    }

    /** Its next request is refused. */
    @UnitOfWork
    public ApiClientView disable(UUID id, @Nullable String ifMatch) {
        desk.require(id, ifMatch).disable();
        return saved(id);
    }

    @UnitOfWork
    public ApiClientView enable(UUID id, @Nullable String ifMatch) {
        desk.require(id, ifMatch).enable();
        return saved(id);
    }

    /** Where the identity provider is away already, nothing is begun. */
    private ApiClientView issued(Duration overlap, String name, Function<String, UUID> opening) {
        return available(() -> {
            IdentityAdmin admin = identity.signIn();
            String clientId = Credentials.newClientId();
            String secret = Credentials.newSecret();
            var opened = new Credentials.Opened(opening.apply(clientId), clientId, name);
            return get(credentials.issue(admin, opened, secret, overlap)).with(new Secret(secret));
        });
    }

    private static <T> T available(Supplier<T> work) {
        try {
            return work.get();
        } catch (IdentityUnavailable away) {
            LOG.warnf("identity provider not available: %s", away.getMessage());
            throw ProblemException.because(ProblemType.UNAVAILABLE, "detail.identity-unavailable");
        }
    }

    private ApiClientView saved(UUID id) {
        desk.flush();
        return get(id);
    }
}
