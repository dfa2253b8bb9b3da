package cn.tongxin.screen;

import cn.tongxin.progress.ItemView;
import cn.tongxin.progress.ProgressStatus;

/** One item that an alliance owes, as far as it is. */
public record ScreenItem(String name, Integer done, Integer needed, ProgressStatus status) {
    static ScreenItem of(ItemView item) {
        return new ScreenItem(item.name(), item.done(), item.needed(), item.status());
    }
}
