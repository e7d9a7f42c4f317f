package niha.proof.sim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.Set;
import niha.proof.sim.Guard.Cut;

/**
 * The product with a guard switched off: the same classes loaded again, and in them one method that answers without looking. So the
 * code that is deployed has no switch.
 */
final class Without extends ClassLoader {
    private final Guard guard;
    private final Set<Cut> made = new HashSet<>();

    Without(Guard guard) {
        super("without " + guard, Without.class.getClassLoader());
        this.guard = guard;
    }

    /** Runs a world without the guard, and says which laws it broke. */
    String violation(long seed, int deeds) {
        return ask("violation", seed, deeds);
    }

    /** What is left of such a world when everything is left out that can be. */
    String shortest(long seed, int deeds) {
        return ask("shortest", seed, deeds);
    }

    private String ask(String question, long seed, int deeds) {
        try {
            return (String) loadClass(Worlds.class.getName())
                    .getMethod(question, long.class, int.class)
                    .invoke(null, seed, deeds);
        } catch (InvocationTargetException e) {
            // a product that falls over has been found out as well
            return String.valueOf(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the guard was where it is said to be: a cut that cuts nothing would prove nothing. */
    boolean isComplete() {
        return made.containsAll(guard.cuts);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("niha.")) return super.loadClass(name, resolve);
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) throw new ClassNotFoundException(name);
            var bytes = in.readAllBytes();
            for (var cut : guard.cuts) if (cut.type().equals(name)) bytes = cut(bytes, cut);
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] cut(byte[] bytes, Cut cut) {
        var file = ClassFile.of();
        var method = MethodTransform.dropping(element -> element instanceof CodeModel)
                .andThen(MethodTransform.endHandler(builder -> builder.withCode(code -> answer(code, cut))));
        return file.transformClass(
                file.parse(bytes),
                ClassTransform.transformingMethods(
                        model -> {
                            var found = model.methodName().equalsString(cut.method());
                            if (found) made.add(cut);
                            return found;
                        },
                        method));
    }

    private static void answer(CodeBuilder code, Cut cut) {
        switch (cut.instead()) {
            case TRUE -> code.iconst_1().ireturn();
            case FALSE, ZERO -> code.iconst_0().ireturn();
            case NOTHING ->
                code.invokestatic(
                                ClassDesc.of("java.util.List"),
                                "of",
                                MethodTypeDesc.of(ClassDesc.of("java.util.List")),
                                true)
                        .areturn();
            case NOBODY ->
                code.invokestatic(
                                ClassDesc.of("java.util.Set"),
                                "of",
                                MethodTypeDesc.of(ClassDesc.of("java.util.Set")),
                                true)
                        .areturn();
            case NONE ->
                code.invokestatic(
                                ClassDesc.of("java.util.Optional"),
                                "empty",
                                MethodTypeDesc.of(ClassDesc.of("java.util.Optional")))
                        .areturn();
        }
    }
}
