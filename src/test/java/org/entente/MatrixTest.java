package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ServiceCalls.Call;
import org.entente.World.Kind;
import org.entente.kernel.Refusal;
import org.entente.workspace.Seat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Every public method of every service, tried as every kind of actor. */
@StoreTest
@Import(ServiceCalls.class)
class MatrixTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ServiceCalls calls;

    @Autowired
    private World world;

    @TestFactory
    Stream<DynamicTest> allowsAndRefusesAsTheTableSays() {
        return calls.all().stream()
                .flatMap(call -> Arrays.stream(Kind.values())
                        .map(kind -> DynamicTest.dynamicTest(call + " as " + kind, () -> attempt(call, kind))));
    }

    private void attempt(Call call, Kind kind) throws Exception {
        var room = world.room();
        var act = call.preparation().in(room);

        var thrown = catchThrowable(() -> act.by(room.actor(kind)));

        if (call.allowed().contains(kind)) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOfAny(AccessDeniedException.class, Refusal.class);
        }
    }

    @Test
    void hasARowForEveryPublicMethodOfEveryService() {
        var rows = calls.all().stream().map(Call::method).toList();

        assertThat(publicMethods())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(rows).contains(method));
    }

    /** Methods that take a seat are reached from inside a transaction only, where the seat was asked for. */
    private List<String> publicMethods() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().startsWith("org.entente"))
                .filter(type -> !type.getPackageName().startsWith("org.entente.audit"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !takesASeat(method))
                .map(method -> method.getDeclaringClass().getName() + "." + method.getName())
                .distinct()
                .toList();
    }

    private static boolean takesASeat(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Seat.class;
    }
}
