package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.search.Query;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** H2 in memory: a table with an index for each criterion, one of words, and a grouped count for each criterion. */
final class H2 implements Engine {

    private static final String[] CRITERIA = {"priority", "challenge", "func", "country"};

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    H2(List<Row> rows) {
        try {
            // It would answer a statement that it has just answered from memory.
            connection = DriverManager.getConnection("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=FALSE");
            create();
            fill(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table entry(id int primary key, priority int, challenge int, func int, country int)");
            statement.execute("create table word(word varchar, id int)");
            statement.execute("create index by_word on word(word, id)");
            for (String criterion : CRITERIA) {
                statement.execute("create index by_" + criterion + " on entry(" + criterion + ")");
            }
        }
    }

    private void fill(List<Row> rows) throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement("insert into entry values(?, ?, ?, ?, ?)");
                PreparedStatement word = connection.prepareStatement("insert into word values(?, ?)")) {
            for (Row row : rows) {
                int[] values = Numbers.of(row);
                entry.setInt(1, row.id());
                for (int criterion = 0; criterion < 4; criterion++) {
                    entry.setInt(2 + criterion, values[criterion]);
                }
                entry.executeUpdate();
                word.setInt(2, row.id());
                for (String one : row.words()) {
                    word.setString(1, one);
                    word.executeUpdate();
                }
            }
        }
    }

    @Override
    public int[] answer(Query query) {
        int[][] asked = Numbers.asked(query);
        int[] numbers = new int[Numbers.COUNT];
        try {
            try (ResultSet count = run("select count(*) from entry", query, asked, Row.NONE, "")) {
                count.next();
                numbers[0] = count.getInt(1);
            }
            for (int criterion = 0; criterion < 4; criterion++) {
                String name = CRITERIA[criterion];
                String counts = "select " + name + ", count(*) from entry";
                try (ResultSet groups = run(counts, query, asked, criterion, " group by " + name)) {
                    while (groups.next()) {
                        if (groups.getInt(1) != Row.NONE) {
                            numbers[Numbers.first(criterion) + groups.getInt(1)] = groups.getInt(2);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return numbers;
    }

    private ResultSet run(String select, Query query, int[][] asked, int open, String group) throws SQLException {
        StringBuilder joins = new StringBuilder();
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        query.words().forEach(word -> {
            joins.append(" natural join (select id from word where word = ?) w").append(parameters.size());
            parameters.add(word);
        });
        query.beginning().ifPresent(start -> {
            joins.append(" natural join (select distinct id from word where word >= ? and word < ?) b");
            parameters.add(start);
            parameters.add(start + Character.MAX_VALUE);
        });
        for (int criterion = 0; criterion < 4; criterion++) {
            if (criterion != open && asked[criterion].length > 0) {
                String marks = String.join(", ", Collections.nCopies(asked[criterion].length, "?"));
                conditions.add(CRITERIA[criterion] + " in (" + marks + ")");
                for (int value : asked[criterion]) {
                    parameters.add(value);
                }
            }
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        PreparedStatement statement = prepared(select + joins + where + group);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement.executeQuery();
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
