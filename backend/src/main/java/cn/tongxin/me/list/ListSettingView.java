package cn.tongxin.me.list;

import java.util.List;
import java.util.UUID;

import cn.tongxin.shared.page.Row;

/**
 * How the caller looks at a list.
 *
 * @param list as in its address: {@code volunteer-records}
 * @param hiddenColumns those that are left out
 */
public record ListSettingView(UUID id, String etag, String list, List<String> hiddenColumns, List<SavedView> views)
        implements Row {}
