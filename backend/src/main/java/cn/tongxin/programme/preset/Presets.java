package cn.tongxin.programme.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.tongxin.programme.ActivityKindService;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeView;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.UnitOfWork;

/** The presets that ship as data files; a further one is a further file and a line in the list. */
@ApplicationScoped
public class Presets {
    private static final String FOLDER = "/presets/";

    @Inject
    ObjectMapper json;

    @Inject
    ProgrammeService programmes;

    @Inject
    ActivityKindService kinds;

    private List<ProgrammePreset> all = List.of();

    @PostConstruct
    void load() {
        all = read("list.json", new TypeReference<List<String>>() {}).stream()
                .map(code -> read(code + ".json", new TypeReference<ProgrammePreset>() {}))
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

    private <T> T read(String file, TypeReference<T> type) {
        try (InputStream data = Presets.class.getResourceAsStream(FOLDER + file)) {
            return json.readValue(Objects.requireNonNull(data, file), type);
        } catch (IOException spoilt) {
            throw new UncheckedIOException(file, spoilt);
        }
    }
}
