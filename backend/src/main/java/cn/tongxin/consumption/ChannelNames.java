package cn.tongxin.consumption;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.figures.GroupNames;
import cn.tongxin.figures.Grouping;

/** Channels as figures of purchases are grouped by them. */
@ApplicationScoped
class ChannelNames implements GroupNames {
    @Override
    public Grouping grouping() {
        return Grouping.CHANNEL;
    }

    @Override
    public Map<String, String> names() {
        return Arrays.stream(Channel.values())
                .collect(Collectors.toMap(Channel::name, Channel::chinese, (one, other) -> one, LinkedHashMap::new));
    }
}
