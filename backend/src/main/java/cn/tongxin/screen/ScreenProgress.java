package cn.tongxin.screen;

import java.util.List;

import cn.tongxin.progress.ProgressView;

/** How far one alliance is in what it owes this year, item by item. */
public record ScreenProgress(String alliance, Integer done, Integer needed, List<ScreenItem> items) {
    static ScreenProgress of(ProgressView progress) {
        return new ScreenProgress(
                progress.allianceName(),
                progress.done(),
                progress.needed(),
                progress.items().stream().map(ScreenItem::of).toList());
    }
}
