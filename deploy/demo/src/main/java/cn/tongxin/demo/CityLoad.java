package cn.tongxin.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import cn.tongxin.demo.DemoCity.Settings;
import cn.tongxin.demo.account.Accounts;
import cn.tongxin.demo.account.Realm;
import cn.tongxin.demo.account.Register;
import cn.tongxin.demo.city.Activity;
import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Purchase;
import cn.tongxin.demo.city.Repeat;
import cn.tongxin.demo.city.VolunteerRecord;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Token;
import cn.tongxin.demo.load.AppealLoad;
import cn.tongxin.demo.load.Ids;
import cn.tongxin.demo.load.MasterData;
import cn.tongxin.demo.load.OpeningLoad;
import cn.tongxin.demo.load.Records;
import cn.tongxin.demo.load.Workers;
import cn.tongxin.demo.load.ZeroReportLoad;

/** The whole load in its order: master data, accounts, records, and what stands beside them. */
final class CityLoad {
    private final City city = City.of2024();
    private final Settings settings;
    private final Api loader;
    private final Api approver;
    private final Accounts accounts;

    CityLoad(Settings settings) {
        this.settings = settings;
        this.loader = api("tongxin-loader", settings.loaderSecret());
        this.approver = api("tongxin-approver", settings.approverSecret());
        this.accounts = accounts(settings);
    }

    static Accounts accounts(Settings settings) {
        var admin = URI.create(settings.keycloak() + "/admin/realms/" + settings.realm());
        var token = new Token(realm(settings), "tongxin-accounts", settings.accountsSecret());
        return new Accounts(new Realm(new Api(admin, token)), new Register(new Api(settings.api(), token)));
    }

    void run(BiConsumer<Integer, Integer> progress) {
        accounts.nameOurselves();
        var ids = new MasterData(loader, city).bring();
        accounts.bring(ids, settings.demoPassword());
        var tasks = recordTasks(ids);
        tasks.addAll(appealTasks(ids));
        var done = new int[1];
        Workers.run(tasks, brought -> {
            done[0] += brought;
            progress.accept(done[0], city.records());
        });
        OpeningLoad.of(loader, approver, ids).bring(city.openingEntries());
        new ZeroReportLoad(loader, ids).bring(city.zeroReports());
    }

    private List<Callable<Integer>> recordTasks(Ids ids) {
        var records = new Records(loader, approver, ids, city.corrections());
        var tasks = new ArrayList<Callable<Integer>>();
        var served = servedByActivity();
        var repeats = city.repeats().stream().collect(Collectors.groupingBy(Repeat::first));
        for (var activity : city.activities()) {
            tasks.add(() -> records.bring(
                    activity,
                    served.getOrDefault(activity, List.of()),
                    repeats.getOrDefault(activity.externalId(), List.of())));
        }
        for (var record : city.volunteerRecords()) {
            if (record.activity() == null) {
                tasks.add(() -> records.bring(record));
            }
        }
        var refunds = city.purchases().stream().collect(Collectors.groupingBy(Purchase::refundOf));
        for (var purchase : refunds.getOrDefault("", List.of())) {
            tasks.add(() -> records.bring(purchase, refunds.getOrDefault(purchase.externalId(), List.of())));
        }
        return tasks;
    }

    private Map<Activity, List<VolunteerRecord>> servedByActivity() {
        return city.volunteerRecords().stream()
                .filter(record -> record.activity() != null)
                .collect(Collectors.groupingBy(VolunteerRecord::activity));
    }

    private List<Callable<Integer>> appealTasks(Ids ids) {
        var callers = new HashMap<String, Api>();
        City.CONNECTED.forEach(
                area -> callers.put(area, api(accounts.clientOfArea(area), accounts.secretOfArea(area))));
        var tasks = new ArrayList<Callable<Integer>>();
        for (var appeal : city.appeals()) {
            var caller = callers.getOrDefault(city.areaOf(appeal.raisedBy()), loader);
            var load = new AppealLoad(caller, loader, ids);
            load.raise(appeal);
            tasks.add(() -> load.bring(appeal));
        }
        return tasks;
    }

    private Api api(String clientId, String secret) {
        return new Api(settings.api(), new Token(realm(settings), clientId, secret));
    }

    private static URI realm(Settings settings) {
        return URI.create(settings.keycloak() + "/realms/" + settings.realm());
    }
}
