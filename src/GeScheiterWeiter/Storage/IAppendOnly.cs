namespace GeScheiterWeiter.Storage;

/// <summary>A row that is written once. <see cref="AppDb"/> refuses to change or delete it.</summary>
public interface IAppendOnly;
