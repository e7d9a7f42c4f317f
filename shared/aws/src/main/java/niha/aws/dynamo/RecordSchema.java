package niha.aws.dynamo;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/**
 * Table schemas for records, which the Enhanced Client's annotations do not cover: a record's components are the attributes and
 * its constructor is the builder.
 */
final class RecordSchema {
    private RecordSchema() {}

    static <R extends Record> TableSchema<R> of(Class<R> type, MethodHandles.Lookup lookup) {
        var components = type.getRecordComponents();
        var constructor = constructor(type, components, lookup);
        var schema = StaticImmutableTableSchema.builder(type, Object[].class)
                .newItemBuilder(
                        () -> new Object[components.length], values -> type.cast(invoke(constructor, (Object) values)));
        for (int i = 0; i < components.length; i++) attribute(schema, components[i], lookup, i);
        return schema.build();
    }

    @SuppressWarnings("unchecked") // a component's accessor returns the component's type
    private static <R, V> void attribute(
            StaticImmutableTableSchema.Builder<R, Object[]> schema,
            RecordComponent component,
            MethodHandles.Lookup lookup,
            int index) {
        var accessor = accessor(component, lookup);
        schema.addAttribute(
                (EnhancedType<V>) EnhancedType.of(component.getGenericType()),
                attribute -> attribute
                        .name(component.getName())
                        .getter(item -> (V) invoke(accessor, item))
                        .setter((values, value) -> values[index] = value));
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components, MethodHandles.Lookup lookup) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }

    private static MethodHandle accessor(RecordComponent component, MethodHandles.Lookup lookup) {
        try {
            return lookup.unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    @SuppressWarnings("NullAway") // an optional attribute is null in its record, and the Enhanced Client takes it so
    private static Object invoke(MethodHandle handle, Object argument) {
        try {
            return handle.invoke(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
