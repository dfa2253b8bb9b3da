package cn.tongxin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import cn.tongxin.bench.measure.Load;
import cn.tongxin.bench.measure.Warmth;
import cn.tongxin.bench.site.Signer;
import cn.tongxin.bench.site.Site;

/** The same town several times, with more and more records; all of them run, so that they can be asked in turns. */
public record Sites(List<Filled> filled) {
    /** A site with its records. */
    public record Filled(Site site, Town town, long records, Signer signer) {
        /** What is measured now changes it, so it is filled anew the next time. */
        public void spoil() throws IOException {
            Files.deleteIfExists(note(site));
        }

        public String size() {
            return Scale.words(records);
        }
    }

    static Sites start(Scale scale, Path directory, Path jar, Signer signer, Report report)
            throws SQLException, IOException {
        List<Filled> filled = new ArrayList<>();
        for (long records : scale.records()) {
            long began = System.nanoTime();
            Site site = Site.start(directory.resolve("site-" + records), jar, signer);
            boolean again = Files.exists(note(site));
            Town town = again ? Town.read(note(site)) : Town.found(site.committee());
            if (!again) {
                Filling.fill(site, town, records);
                town.write(note(site));
            }
            filled.add(new Filled(site, town, records, signer));
            report.note(
                    (again ? "started again with " : "filled with ") + Scale.words(records) + " records",
                    Report.number((System.nanoTime() - began) / 1e9) + " s");
        }
        return new Sites(filled);
    }

    /** Stands where a site was filled to its end: the next run uses it again. */
    private static Path note(Site site) {
        return site.home().resolve(Town.NOTE);
    }

    void warm(Scale scale) {
        filled.forEach(each -> Load.run(Warmth.of(each), 4, scale.warm()));
    }

    public Filled smallest() {
        return filled.getFirst();
    }

    public Filled largest() {
        return filled.getLast();
    }
}
