package niha.app.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niha.app.audit.Archive.DayCount;
import niha.app.audit.Archive.UserCount;
import niha.tickets.TicketStatus;

/** How much was done, by whom, and how it ended: read from counts that are kept with the tickets. */
public final class TicketStats {
    private static final int USERS_SHOWN = 10;

    private final Archive archive;

    public TicketStats(Archive archive) {
        this.archive = archive;
    }

    public record Stats(
            long totalActions,
            long successCount,
            long failedCount,
            long voidCount,
            Map<String, Long> byActionType,
            List<UserCount> byUser,
            List<Day> actionsOverTime) {}

    public record Day(String date, long total, long success, long failed) {}

    /** Over whole days in UTC, both ends included. */
    public Stats over(Optional<Instant> from, Optional<Instant> to) {
        var days = archive.days(
                from.map(TicketStats::day).orElse("0000"),
                to.map(TicketStats::day).orElse("9999"));
        var byAction = new TreeMap<String, Long>();
        for (var day : days) day.byAction().forEach((action, count) -> byAction.merge(action, count, Math::addExact));
        var users = from.isEmpty() && to.isEmpty() ? archive.users(Archive.EVER) : usersOf(days);
        return new Stats(
                days.stream().mapToLong(TicketStats::total).sum(),
                sum(days, TicketStatus.SUCCESS),
                sum(days, TicketStatus.FAILED),
                sum(days, TicketStatus.VOID),
                byAction,
                mostActive(users),
                days.stream().map(TicketStats::shown).toList());
    }

    private List<UserCount> usersOf(List<DayCount> days) {
        var users = new HashMap<String, UserCount>();
        for (var day : days)
            for (var user : archive.users(day.day()))
                users.merge(
                        user.userId(),
                        user,
                        (a, b) -> new UserCount(a.userId(), a.email().or(b::email), a.count() + b.count()));
        return List.copyOf(users.values());
    }

    private static List<UserCount> mostActive(List<UserCount> users) {
        return users.stream()
                .sorted(Comparator.comparingLong(UserCount::count).reversed().thenComparing(UserCount::userId))
                .limit(USERS_SHOWN)
                .toList();
    }

    private static Day shown(DayCount day) {
        return new Day(day.day(), total(day), count(day, TicketStatus.SUCCESS), count(day, TicketStatus.FAILED));
    }

    private static long total(DayCount day) {
        return day.byStatus().values().stream().mapToLong(Long::longValue).sum();
    }

    private static long sum(List<DayCount> days, TicketStatus status) {
        return days.stream().mapToLong(day -> count(day, status)).sum();
    }

    private static long count(DayCount day, TicketStatus status) {
        return day.byStatus().getOrDefault(status.name(), 0L);
    }

    private static String day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
