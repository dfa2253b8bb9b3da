package cn.tongxin.users;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.page.Sort;
import cn.tongxin.shared.problem.ProblemException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<UserAccount, UUID> {
    static final ListQuery<UserRow> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.subject, r.username, r.name, r.organizationId, o.shortName, r.roles,
              r.resting, r.status, r.reason, r.toldVersion <> r.version, r.createdAt, r.lastSeenOn""",
            "from UserAccount r left join Organization o on o.id = r.organizationId",
            UserRow.class,
            List.of(
                    Sort.byText("username", "r.username", UserRow::username),
                    Sort.byText("name", "r.name", UserRow::name),
                    new Sort<>("createdAt", "r.createdAt", true, UserRow::createdAt, Instant::parse)));

    Page<UserRow> list(UserFilter filter, PageQuery page) {
        return LIST.where(filter.condition()).page(getEntityManager(), page);
    }

    UserRow row(UUID id) {
        return LIST.where(Condition.of("r.id = :id", "id", id))
                .first(getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }

    boolean isTaken(String username) {
        return count("username", username) > 0;
    }

    boolean isKnown(String subject) {
        return count("subject", subject) > 0;
    }

    /** Whether somebody else can do what that role is needed for. */
    boolean isHeldBesides(UUID id, String role) {
        return count(
                        "id <> ?1 and status = ?2 and resting = false and concat(' ', roles, ' ') like ?3",
                        id,
                        UserStatus.ACTIVE,
                        UserFilter.holding(role))
                > 0;
    }

    List<UserAccount> unfinished(Instant since, int most) {
        return find("status = ?1 and createdAt < ?2", UserStatus.PENDING, since)
                .page(0, most)
                .list();
    }

    List<UUID> behind(int most) {
        return getEntityManager()
                .createQuery(
                        "select id from UserAccount where toldVersion <> version and status <> :pending order by id",
                        UUID.class)
                .setParameter("pending", UserStatus.PENDING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Where it has not changed again meanwhile. */
    boolean caughtUp(UUID id, long version) {
        return getEntityManager()
                        .createNativeQuery(
                                "update user_account set told_version = version where id = :id and version = :version")
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .executeUpdate()
                > 0;
    }
}
