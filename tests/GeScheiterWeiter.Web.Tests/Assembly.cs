using GeScheiterWeiter.TestKit;

[assembly: AssemblyFixture(typeof(FullSite))]
