package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.injeung.engine.CaseCourse;
import org.injeung.engine.CaseCourse.OpenTask;
import org.injeung.law.Words;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;
import org.injeung.registry.NotFound;

/** Finds the open tasks of cases that a reader may see, and reads the answers to their forms. */
@Dependent
class TaskFile {
    private final CaseFile file;
    private final CaseCourse course;

    @Inject
    TaskFile(CaseFile file, CaseCourse course) {
        this.file = file;
        this.course = course;
    }

    /**
     * The open task of that id.
     *
     * @throws NotFound if there is no such task, or its case does not concern the reader
     * @throws Conflict if it is finished
     */
    OpenTask find(String id, Reader reader) {
        var number = course.caseOf(id)
                .flatMap(found -> file.visible(found, reader))
                .orElseThrow(() -> new NotFound(new Words("task", "업무"), id))
                .caseNumber();
        return course.tasks(List.of(number)).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Conflict(new Words("This task is finished already.", "이미 끝난 업무입니다.")));
    }

    /**
     * Values of the fields of a form, by name.
     *
     * @param sent null for none
     * @throws InvalidInput naming each that is an object or a list
     */
    static Map<String, Object> answers(Map<String, Object> sent) {
        var answers = sent == null ? Map.<String, Object>of() : sent;
        InvalidInput.throwIfAny(answers.entrySet().stream()
                .filter(answer -> answer.getValue() instanceof Map || answer.getValue() instanceof List)
                .map(answer -> new Wrong(
                        answer.getKey(),
                        new Words("must be a text, a number or true or false", "문자열, 숫자, true 또는 false여야 합니다")))
                .toList());
        return answers;
    }
}
