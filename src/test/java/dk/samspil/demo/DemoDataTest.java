package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.OwnerDatabase;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CaseStatus;
import dk.samspil.documents.DocumentKind;
import dk.samspil.recommendations.Outcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody who looks at the demonstration must find in it.
@DemoTest
class DemoDataTest {

    /// Digits in an id are nobody's number.
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)(\\d{6})-?(\\d{4})(?!\\d)");

    /// Asked for in other matters than those that come before a rehabilitation team.
    private static final Set<DocumentKind> NOT_IN_THESE_CASES =
            EnumSet.of(
                    DocumentKind.LAE135,
                    DocumentKind.LAE145,
                    DocumentKind.LAE225,
                    DocumentKind.LAE285,
                    DocumentKind.COURSE_REPORT,
                    DocumentKind.EMPLOYER_STATEMENT,
                    DocumentKind.PLAN,
                    DocumentKind.BENEFIT_LETTER,
                    DocumentKind.CONSENT);

    @Autowired OwnerDatabase database;
    @Autowired DemoWorld world;

    private JdbcClient all() {
        return database.superuser();
    }

    private List<String> strings(String sql) {
        return all().sql(sql).query((row, n) -> row.getString(1)).list();
    }

    private int count(String sql) {
        return all().sql("select count(*) from " + sql).query(Integer.class).single();
    }

    @Test
    void thereAreCasesInEveryStatus() {
        assertThat(strings("select distinct status from cases.rehabilitation_case"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CaseStatus.values()).map(Enum::name).toList());
        assertThat(count("cases.rehabilitation_case")).isEqualTo(50);
    }

    @Test
    void theWholeDemonstrationHasOneMeetingGoingOnAndManyOfEverythingElse() {
        List<DemoGoals.Goal> goals = DemoGoals.spread(150);

        assertThat(goals).hasSize(150);
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(goals)
                    .as(status.name())
                    .filteredOn(goal -> goal.status() == status)
                    .hasSizeGreaterThanOrEqualTo(status == CaseStatus.IN_MEETING ? 1 : 5);
        }
        assertThat(goals).filteredOn(goal -> goal.status() == CaseStatus.IN_MEETING).hasSize(1);
    }

    @Test
    void theFirstCaseworkerHasCasesInEveryStatus() {
        assertThat(
                        strings(
                                """
                                select distinct r.status from cases.rehabilitation_case r
                                join demo.opened o on o.case_id = r.id
                                where o.serial < 15 and r.municipality_id = 151
                                """))
                .hasSize(CaseStatus.values().length);
    }

    @Test
    void thereAreDocumentsOfEveryKind() {
        assertThat(strings("select distinct kind from documents.document"))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.copyOf(NOT_IN_THESE_CASES)).stream()
                                .map(Enum::name)
                                .toList());
        assertThat(strings("select distinct content_type from documents.document"))
                .contains(
                        "application/pdf",
                        "image/png",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void noTableWithPersonalDataIsEmpty() {
        List<String> empty =
                strings(
                                """
                                select n.nspname || '.' || c.relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind in ('r', 'p') and c.relforcerowsecurity
                                """)
                        .stream()
                        .filter(table -> count(table) == 0)
                        .toList();

        // The demonstration signs people in without a provider.
        assertThat(empty).containsExactly("parties.identity");
    }

    @Test
    void oneCaseFileIsAHeapWithRepeatsAndTheOthersHaveAHandfulOfDocuments() {
        String heap =
                "(select id from cases.rehabilitation_case where citizen_name = '%s')"
                        .formatted(DemoHeap.NAME);
        int pages =
                all().sql("select sum(pages) from documents.document where case_id = " + heap)
                        .query(Integer.class)
                        .single();

        assertThat(pages).isBetween(190, 320);
        assertThat(count("documents.document where copy_of is not null and case_id = " + heap))
                .isGreaterThan(5);
        assertThat(
                        all().sql(
                                        "select count(*) from documents.document where case_id <> "
                                                + heap
                                                + " group by case_id")
                                .query(Integer.class)
                                .list())
                .hasSize(49)
                .allSatisfy(documents -> assertThat(documents).isBetween(3, 25));
    }

    @Test
    void noPersonNumberIsOneThatSomebodyCouldHave() {
        Set<String> citizens = new HashSet<>(strings("select cpr from parties.citizen"));
        assertThat(citizens).hasSize(50).noneMatch(DemoNames::passesModulus11);

        var written = new HashSet<String>();
        for (String text : everythingWritten()) {
            var numbers = TEN_DIGITS.matcher(IDS.matcher(text).replaceAll(""));
            while (numbers.find()) {
                written.add(numbers.group(1) + numbers.group(2));
            }
        }
        assertThat(written).isNotEmpty().isSubsetOf(citizens);
    }

    @Test
    void nobodyWroteAPlaceholder() {
        assertThat(everythingWritten())
                .isNotEmpty()
                .noneMatch(text -> text.contains("{") || text.matches("(?s).*\\[[^\\]]*\\|.*"));
    }

    /// All texts in answers, recommendations, own words, the journal and documents.
    private List<String> everythingWritten() {
        String strings =
                "select jsonb_path_query(%s, '$.** ? (@.type() == \"string\")') #>> '{}' from %s";
        return Stream.of(
                        strings.formatted("answers", "preparation.plan_section"),
                        strings.formatted("request", "certificates.certificate"),
                        strings.formatted("answer", "certificates.certificate"),
                        strings.formatted("answers", "advice.screening"),
                        strings.formatted("content", "recommendations.recommendation"),
                        strings.formatted("payload", "cases.case_event"),
                        "select important || goals || special_needs || companion from cases.own_words",
                        "select subject || body from exchange.outgoing",
                        "select title || ' ' || author || ' ' || words from documents.document")
                .flatMap(sql -> strings(sql).stream())
                .toList();
    }

    @Test
    void worklistsAreAlive() {
        assertThat(
                        strings(
                                """
                                select distinct case when due < current_date then 'late'
                                    when due <= current_date + 1 then 'now'
                                    when due <= current_date + 14 then 'soon' else 'later' end
                                from cases.deadline where met_at is null
                                """))
                .containsExactlyInAnyOrder("late", "now", "soon", "later");
    }

    @Test
    void everyOutcomeIsRecommendedAndGoalsAreMoreOrLessConcrete() {
        List<String> outcomes =
                strings(
                        "select distinct content ->> 'outcome' from recommendations.recommendation");

        assertThat(outcomes)
                .containsAll(
                        Arrays.stream(Outcome.values())
                                .filter(outcome -> outcome != Outcome.RESOURCE_PROGRAMME)
                                .map(Enum::name)
                                .toList());
        assertThat(
                        count(
                                """
                                recommendations.recommendation r, jsonb_array_elements(content -> 'goals') g
                                where g ->> 'kind' = 'EMPLOYMENT' and g ->> 'aids' <> ''
                                """))
                .isPositive();
        assertThat(
                        count(
                                """
                                recommendations.recommendation r, jsonb_array_elements(content -> 'goals') g
                                where g ->> 'kind' = 'EMPLOYMENT' and g ->> 'hours' = ''
                                """))
                .isPositive();
        assertThat(count("recommendations.recommendation where finished_at is null")).isOne();
    }

    @Test
    void meetingDaysArePastTodayAndComingAndSomeAreInTrouble() {
        assertThat(strings("select distinct status from meetings.meeting_day"))
                .containsExactlyInAnyOrder("PLANNED", "HELD", "CANCELLED");
        assertThat(
                        count(
                                """
                                meetings.meeting_day m where coordinator is null and not exists (
                                    select from planning.plan_day d where d.meeting_id = m.id)
                                """))
                .isOne();
        assertThat(count("meetings.agenda_item where status = 'RUNNING'")).isOne();
        assertThat(
                        count(
                                """
                                meetings.agenda_item i join meetings.meeting_day d on d.id = i.meeting_id
                                where d.day > current_date and i.status = 'BOOKED'
                                """))
                .isGreaterThan(3);
    }

    @Test
    void theYearIsPlannedFurtherInOneTownThanInAnother() {
        assertThat(strings("select distinct status from planning.plan"))
                .containsExactlyInAnyOrder("DRAFT", "RETURNED", "AGREED");
        assertThat(count("planning.request where status = 'ASKED'")).isOne();
        assertThat(count("planning.planning_year where published_at is not null and year > 2023"))
                .isEqualTo(2);
    }

    @Test
    void requestsWereRefusedTakenBackRemindedBegunAndAnswered() {
        assertThat(strings("select distinct status from certificates.certificate"))
                .containsExactlyInAnyOrder(
                        "REQUESTED", "OPENED", "ANSWERED", "REFUSED", "WITHDRAWN");
        assertThat(count("certificates.certificate where reminders > 0")).isPositive();
        assertThat(count("certificates.appointment where late")).isPositive();
        assertThat(strings("select distinct outcome from advice.screening"))
                .contains("WAITING", "SUFFICIENT", "INSUFFICIENT", "CLINICAL", "SILENCE");
    }

    @Test
    void nothingHappensInTheFutureAndEachCaseIsToldInTheOrderOfTime() {
        assertThat(count("cases.case_event where at > now()")).isZero();
        assertThat(count("exchange.inbox where delivered_at > now()")).isZero();
        assertThat(
                        count(
                                """
                                (select at < lag(at) over (partition by case_id order by seq) as back
                                 from cases.case_event) e where back
                                """))
                .isZero();
        assertThat(
                        all().sql("select count(*) from access.broken_entries()")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void casesAreToldInManyDifferentWords() {
        List<String> summaries =
                strings(
                        "select answers ->> 'caseSummary' from preparation.plan_section where key = 'summary'");

        assertThat(summaries).hasSizeGreaterThan(40);
        assertThat(new HashSet<>(summaries).size()).isCloseTo(summaries.size(), within(1));
    }

    @Test
    void oneCanSignInAsEverybodyIncludingTheCitizenWithTheHeap() {
        assertThat(world.everybody().stream().map(asker -> asker.capacity()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Capacity.SYSTEM)));
        assertThat(world.everybody()).anyMatch(asker -> asker.name().equals(DemoHeap.NAME));
    }
}
