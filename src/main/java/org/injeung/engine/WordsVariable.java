package org.injeung.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.injeung.law.Words;

/** What forms show in both languages: a text in English, and beside it the one in Korean, whose name ends with {@code Korean}. */
public final class WordsVariable {
    private static final String KOREAN = "Korean";

    private final Variable<String> english;
    private final Variable<String> korean;

    private WordsVariable(Variable<String> english, Variable<String> korean) {
        this.english = english;
        this.korean = korean;
    }

    /** Texts of at most that many characters in each language. */
    public static WordsVariable text(String name, int maxLength) {
        return new WordsVariable(Variable.text(name, maxLength), Variable.text(name + KOREAN, maxLength));
    }

    /** In English. */
    public Variable<String> english() {
        return english;
    }

    /** In Korean; a process that began before it was there does not have it. */
    public Variable<String> korean() {
        return korean;
    }

    /** Writes both. */
    public void to(VariableScope scope, Words words) {
        english.to(scope, words.en());
        korean.to(scope, words.ko());
    }

    /** Both with a value, for another process than the one that writes it. */
    public Variable.Value is(Words words) {
        return new Variable.Value(Map.of(english.name(), words.en(), korean.name(), words.ko()));
    }
}
