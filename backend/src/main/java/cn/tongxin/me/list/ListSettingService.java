package cn.tongxin.me.list;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/** Everybody's own settings. */
@ApplicationScoped
public class ListSettingService {
    private static final Pattern LIST = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final String BETWEEN = " ";

    /** More lists than there are. */
    private static final int MOST = 60;

    @Inject
    ListSettingRepository settings;

    @Inject
    CurrentUser user;

    @Inject
    Guards guards;

    @Inject
    JsonText json;

    public Page<ListSettingView> list(PageQuery page) {
        user.requireRights();
        return ListSettingRepository.list(user.id())
                .page(settings.getEntityManager(), page)
                .map(rows -> rows.stream().map(this::view).toList());
    }

    /** Replaces the whole; the first needs no version, each later one does. */
    @UnitOfWork
    public ListSettingView set(String list, @Nullable String ifMatch, SetList content) {
        user.requireRights();
        if (!LIST.matcher(list).matches()) {
            throw ProblemException.notFound();
        }
        check(content);
        guards.holdPlace("list-settings", user.id());
        ListSetting setting = settings.of(user.id(), list).orElse(null);
        if (setting != null) {
            Versions.require(ifMatch, setting);
        } else {
            setting = begun(list, ifMatch);
        }
        setting.set(String.join(BETWEEN, content.hiddenColumns()), json.written(content.views()));
        settings.persistAndFlush(setting);
        return ListSettingRepository.list(user.id())
                .where(Condition.of("r.id = :id", "id", setting.id()))
                .first(settings.getEntityManager())
                .map(this::view)
                .orElseThrow();
    }

    private static void check(SetList content) {
        new FieldChecks()
                .refuseIf(
                        content.views().stream()
                                        .map(view -> view.name().strip())
                                        .distinct()
                                        .count()
                                < content.views().size(),
                        "views",
                        "twice")
                .done();
    }

    private ListSetting begun(String list, @Nullable String ifMatch) {
        if (ifMatch != null) {
            throw ProblemException.of(ProblemType.STALE_VERSION);
        }
        if (settings.count("person", user.id()) >= MOST) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.too-many-lists", MOST);
        }
        return new ListSetting(user.id(), list);
    }

    private ListSettingView view(ListSettingRow row) {
        String hidden = row.hiddenColumns();
        return new ListSettingView(
                row.id(),
                row.etag(),
                row.list(),
                hidden.isEmpty() ? List.of() : List.of(hidden.split(BETWEEN, -1)),
                List.of(json.read(row.views(), SavedView[].class)));
    }
}
