package cn.tongxin.programme.preset;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.programme.ActivityKindService;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeView;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.UnitOfWork;

/** The presets that ship as data files; a further one is a further file and a line in the list. */
@ApplicationScoped
public class Presets {
    private static final String FOLDER = "/presets/";

    @Inject
    JsonText json;

    @Inject
    ProgrammeService programmes;

    @Inject
    ActivityKindService kinds;

    private List<ProgrammePreset> all = List.of();

    @PostConstruct
    void load() {
        all = Arrays.stream(json.resource(FOLDER + "list.json", String[].class))
                .map(code -> json.resource(FOLDER + code + ".json", ProgrammePreset.class))
                .toList();
    }

    public List<ProgrammePreset> list() {
        return all;
    }

    @UnitOfWork
    public ProgrammeView adopt(String code, AdoptPreset content) {
        ProgrammePreset preset = all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        kinds.ensure(preset.activityKinds());
        return programmes.create(preset.programme(content));
    }
}
