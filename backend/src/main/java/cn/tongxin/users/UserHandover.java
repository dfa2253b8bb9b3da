package cn.tongxin.users;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;

/** Asks every list what somebody leaves open there. */
@ApplicationScoped
class UserHandover {
    private static final Comparator<OpenList> IN_ORDER =
            Comparator.comparing(OpenList::list).thenComparing(OpenList::status);

    @Inject
    @All
    List<OpenWork> lists;

    UserHandoverView of(UserRow user) {
        String subject = user.subject();
        List<OpenList> open = subject == null ? List.of() : open(new Contact(subject, user.organizationId()));
        return new UserHandoverView(user.id(), user.name(), user.organizationId(), user.organizationName(), open);
    }

    private List<OpenList> open(Contact contact) {
        return lists.stream()
                .flatMap(list -> list.of(contact).stream())
                .sorted(IN_ORDER)
                .toList();
    }
}
