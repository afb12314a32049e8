package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.ServiceCalls.Call;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the trail cannot be written, nothing happens. */
@StoreTest
@Import(ServiceCalls.class)
class FailClosedTest {

    /** The platform's tree grows by its own clock: an anchor may come between two looks. */
    private static final String PLATFORM_TREE = "00000000-0000-0000-0000-000000000000";

    @Autowired
    private ServiceCalls calls;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> leavesNothingBehindWhenTheTrailCannotBeWritten() {
        return calls.all().stream()
                .filter(Call::writes)
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> attempt(call)));
    }

    private void attempt(Call call) throws Exception {
        var room = world.room();
        var act = call.preparation().in(room);
        var kind = call.allowed().iterator().next();
        var before = everything();

        jdbc.sql("alter table audit_leaf rename to audit_leaf_away").update();
        Throwable thrown;
        try {
            thrown = catchThrowable(() -> act.by(room.actor(kind)));
        } finally {
            jdbc.sql("alter table audit_leaf_away rename to audit_leaf").update();
        }

        assertThat(thrown).isNotNull();
        var after = everything();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (var table : before.keySet()) {
            assertThat(after.get(table)).as(table).containsExactlyElementsOf(before.get(table));
        }
    }

    /** All rows of all tables, as text. */
    private Map<String, List<String>> everything() {
        var contents = new TreeMap<String, List<String>>();
        tables().forEach(table -> contents.put(
                table,
                jdbc.sql("select * from " + table).query().listOfRows().stream()
                        .map(FailClosedTest::text)
                        .filter(row -> !row.contains(PLATFORM_TREE) && !isEmptyTree(table, row))
                        .sorted()
                        .toList()));
        return contents;
    }

    /** The row on which appends to a tree queue may be there before its first entry: it says nothing. */
    private static boolean isEmptyTree(String table, String row) {
        return table.equals("audit_head") && (";" + row.toLowerCase(Locale.ROOT)).contains(";size=0;");
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and table_type in ('BASE TABLE', 'TABLE')
                        and lower(table_name) not in ('flyway_schema_history', 'audit_anchor')""").query(String.class).list();
    }

    private static String text(Map<String, Object> row) {
        var text = new StringBuilder();
        row.forEach((column, value) -> text.append(column)
                .append('=')
                .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                .append(';'));
        return text.toString();
    }
}
