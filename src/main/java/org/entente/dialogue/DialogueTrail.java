package org.entente.dialogue;

import java.util.Map;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Component;

/**
 * Records the acts of a dialogue, and says where in the order they stand.
 *
 * <p>Details are sealed under the current epoch, so they name a topic only if its title is under that epoch too: those
 * who joined without history learn no title from the trail. Entries about notes name nothing.
 */
@Component
class DialogueTrail {

    private static final String TITLE = "title";

    private final Trail trail;
    private final Words words;

    DialogueTrail(Trail trail, Words words) {
        this.trail = trail;
        this.words = words;
    }

    /** Once a session and topic, before any of its words is shown. */
    void opened(Seat seat, Topic topic) {
        seat.recordFirstOpening(
                topic.id().value(),
                () -> trail.read(seat, DialogueAction.OPEN_TOPIC, about(topic), title(seat, topic)));
    }

    void changed(Seat seat, DialogueAction action, Topic topic) {
        trail.append(seat, action, about(topic), title(seat, topic));
    }

    /** @return the place of the act in the workspace's order, which stays locked until the transaction ends */
    long said(Seat seat, DialogueAction action, Message message, Map<String, String> details) {
        var stored = message.wording().value();
        var subject = Subject.over(SubjectKind.MESSAGE, message.id().value(), message.revision(), stored);
        trail.append(seat, action, subject, message.isNote() ? Map.of() : details);
        return trail.head(seat.tree()).size() - 1;
    }

    Map<String, String> title(Seat seat, Topic topic) {
        return topic.epoch() == seat.epoch() ? naming(words.title(seat, topic)) : Map.of();
    }

    static Map<String, String> naming(String title) {
        return Map.of(TITLE, title);
    }

    private static Subject about(Topic topic) {
        return Subject.over(
                SubjectKind.TOPIC,
                topic.id().value(),
                topic.revision(),
                topic.title().value());
    }
}
