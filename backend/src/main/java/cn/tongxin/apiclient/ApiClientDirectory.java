package cn.tongxin.apiclient;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;

/** Clients as they are read. */
@ApplicationScoped
class ApiClientDirectory {
    @Inject
    ApiClientRepository clients;

    @Inject
    CredentialRepository credentials;

    @Inject
    ApiClientSettings settings;

    @Inject
    BusinessClock clock;

    Page<ApiClientView> list(ApiClientFilter filter, PageQuery page) {
        return ApiClientRepository.LIST
                .where(filter.condition())
                .page(clients.getEntityManager(), page)
                .map(this::complete);
    }

    ApiClientView get(UUID id) {
        return ApiClientRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(clients.getEntityManager())
                .map(row -> complete(List.of(row)).getFirst())
                .orElseThrow(ProblemException::notFound);
    }

    /** Credentials of a whole page in one query. */
    private List<ApiClientView> complete(List<ApiClientRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ApiClientCredential>> found =
                credentials.of(rows.stream().map(ApiClientRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ApiClientCredential::apiClientId));
        return rows.stream()
                .map(row -> view(row, found.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private ApiClientView view(ApiClientRow row, List<ApiClientCredential> found) {
        boolean active = row.status() == ApiClientStatus.ACTIVE;
        return ApiClientView.of(
                row, found.stream().map(each -> each.view(active, clock.now())).toList(), settings.overlap());
    }
}
